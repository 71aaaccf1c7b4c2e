import type { ProfileChoice } from '@diemcau/contract';
import { type Profile, conferenceProfile, sittingProfile } from '@diemcau/session';

/** The named rules of discussion with what the item changes in them. */
export const profileOf = (choice: ProfileChoice): Profile => {
  const base = choice.name === 'sitting' ? sittingProfile : conferenceProfile;
  return {
    name: base.name,
    mode: choice.mode ?? base.mode,
    maxSpeakers: choice.maxSpeakers ?? base.maxSpeakers,
    maxTurns: choice.maxTurns === undefined ? base.maxTurns : choice.maxTurns,
    limits: { ...base.limits, ...choice.limits },
  };
};
