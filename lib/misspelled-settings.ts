import { nearest } from '../functions/domain/query/clauses/nearest.ts';

/**
 * Names in CDK's context that were likely meant to be a setting, with the setting. Context holds what CDK and others
 * put there too, so a name that is like no setting is left alone.
 */
export function misspelledSettings(
  given: readonly string[],
  settings: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return given
    .filter((name) => !settings.includes(name) && !/[:@/]/.test(name))
    .flatMap((name) => {
      const meant = settings.find((setting) => folded(setting) === folded(name)) ?? nearest(name, settings);
      return meant === undefined ? [] : [{ name, meant }];
    });
}

/** Without capitals, hyphens and underscores: `alarm-email` is `alarmEmail`. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}
