import type { UnitHistory } from '@diemcau/planning';

/** The administrative units of Viet Nam as the project's data files give them; the same answer as long as the service runs. */
export abstract class UnitCatalogue {
  abstract history(): Promise<UnitHistory>;
}
