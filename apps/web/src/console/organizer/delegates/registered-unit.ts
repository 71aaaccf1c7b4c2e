import type { RegistrationView } from '@diemcau/contract';

/** A unit that is invited at a point, with whom it will send. */
export type RegisteredUnit = RegistrationView['point']['units'][number];
