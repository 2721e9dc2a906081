import { nearestName } from '../functions/domain/nearest-name.ts';

/**
 * Finds the names in CDK's context that were probably meant to be a setting, each with that setting. CDK and other
 * tools put names into the context too, so a name that is like no setting is left alone.
 */
export function misspelledSettings(
  given: readonly string[],
  settings: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return given
    .filter((name) => !settings.includes(name) && !/[:@/]/.test(name))
    .flatMap((name) => {
      const meant =
        settings.find((setting) => folded(setting) === folded(name)) ?? nearestName(name, settings);
      return meant === undefined ? [] : [{ name, meant }];
    });
}

/** Drops capitals, hyphens and underscores: `alarm-email` is `alarmEmail`. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}
