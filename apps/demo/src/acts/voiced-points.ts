import type { HttpClient, LiveClient } from '@diemcau/testing';
import { HAM_YEN } from '../reference/places.js';
import type { Act } from './act.js';

interface Seat {
  readonly http: HttpClient;
  readonly live: LiveClient;
  readonly pointId: string;
  readonly seat: 'point' | 'hall';
}

/** Communes that will raise their hands, by district: those that do get sound, too. */
export const handRaisers = (act: Act): readonly string[] =>
  [HAM_YEN, '071', '073', '075', '076'].map((code) => {
    const { places } = act.show;
    return places.communesOf(places.byCode(code))[1]?.id ?? '';
  });

/** The hall, the districts that read papers and the communes that speak: ten machines that really send sound. */
export const voicedPoints = (act: Act): readonly Seat[] => {
  const { places, desk } = act.show;
  const districts = ['070', HAM_YEN, '073', '076'].map((code) => places.byCode(code).id);
  return [
    { http: desk.browser('technician'), live: desk.console('technician'), pointId: places.hall.id, seat: 'hall' },
    ...[...districts, ...handRaisers(act)].map((pointId) => {
      const { http, live } = act.operator(pointId);
      return { http, live, pointId, seat: 'point' as const };
    }),
  ];
};
