import { type DatedForest, type UnitHistory, dayFromNumber, dayNumber, withChanges } from '@diemcau/planning';
import { UnitCatalogue } from '@diemcau/runtime';
import { readChanges, readForest, readMerges, readRenamed } from './unit-files.js';

/** Xã Ba Chẽ: the catalogue has 06970, a data set typed from the signed decision 06978. */
const ALIASES = new Map([['06978', '06970']]);

const dayBefore = (day: string): string => dayFromNumber(dayNumber(day) - 1);

const load = async (): Promise<UnitHistory> => {
  const states: DatedForest[] = [
    {
      validFrom: '2023-04-10',
      validTo: '2024-01-31',
      era: '2023-04-10',
      forest: await readForest('admin-units-2024.csv'),
    },
  ];
  let newest: DatedForest = {
    validFrom: '2025-07-01',
    validTo: null,
    era: '2025-07-01',
    forest: await readForest('admin-units-2025.csv'),
  };
  for (const [validFrom, changes] of await readChanges('admin-units-changes.csv')) {
    states.push({ ...newest, validTo: dayBefore(validFrom) });
    newest = { ...newest, validFrom, forest: withChanges(newest.forest, changes) };
  }
  states.push(newest);
  return {
    states,
    merges: await readMerges('admin-units-merge-2025.csv'),
    renamed: await readRenamed('admin-units-renamed-2025.csv'),
    aliases: ALIASES,
  };
};

/**
 * Units from the files in `data`, kept in memory: 15,000 small rows that never change while the service runs.
 * Read when first asked for, so that the start need not wait for them.
 */
export class FileUnitCatalogue extends UnitCatalogue {
  private loading: Promise<UnitHistory> | null = null;

  history(): Promise<UnitHistory> {
    this.loading ??= load();
    return this.loading;
  }
}
