// --print-config: what is in force for a file, as a configuration would say it.
import { existsSync } from 'node:fs'
import type { Setting } from '../core/policy/levels.ts'
import { shown } from '../node/note-paths.ts'
import type { Settings } from './settings.ts'

/** The effective configuration for a path, or for a file that nothing is special about, as YAML. */
export async function configText(settings: Settings, files: readonly string[], path: string): Promise<string> {
  // Not the package itself: what a late import of it holds depends on the bundle.
  const { yamlOf } = await import('../node/yaml-places.ts')
  const { policies, levels } = settings.forFile(path)
  const requirements: Record<string, Setting> = {}
  for (const { rule, level } of policies.flatMap((policy) => policy.requirements))
    requirements[rule] = levels.get(rule) ?? level
  // Policies that a procedure code can call for are not listed, but what is set for them is.
  for (const [rule, setting] of levels) requirements[rule] = setting
  const value = {
    policies: policies.map(({ id }) => id),
    requirements,
    'fail-severity': settings.failSeverity,
    'max-warnings': settings.maxWarnings,
    quiet: settings.quiet,
    'include-text': settings.includeText,
    data: settings.data,
    docs: settings.docs,
    'inline-waivers': settings.inlineWaivers,
    waivers: settings.waivers,
    baseline: settings.baseline,
  }
  const by = path === '' ? undefined : settings.ignoredBy(path)
  return [
    `# In force for ${path === '' ? 'files without overrides' : path}; from ${
      files
        .filter((file) => existsSync(file))
        .map(shown)
        .join(', ') || 'no configuration'
    }`,
    ...(by === undefined ? [] : [`# The file is ignored by ${by}`]),
    ...(settings.salt === undefined ? [] : ['# A salt is set; it is not shown']),
    yamlOf(JSON.parse(JSON.stringify(value))),
  ].join('\n')
}
