import type { RegistrationView } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { get } from '../../live/http.js';

/** Whom an operator telephones. */
export interface DeskContact {
  readonly name: string;
  readonly phone: string;
}

const KEPT = 'diemcau.desk';

/** Kept on this machine: the number is wanted most when the service cannot be asked for it. */
export const keptContact = (): DeskContact | null => {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as DeskContact | null;
  } catch {
    return null;
  }
};

export const keepContact = (contact: DeskContact): void => {
  try {
    localStorage.setItem(KEPT, JSON.stringify(contact));
  } catch {
    // It is asked for again at the next visit.
  }
};

/** The number of the organizers, from the service or from an earlier visit. */
export const useDeskContact = (sessionId: string, as: string): DeskContact | null => {
  const [contact, setContact] = useState(keptContact);
  useEffect(() => {
    void get<RegistrationView>(`/api/sessions/${sessionId}/registration?limit=1`, as).then(
      ({ conference }) => {
        if (conference.contact === null) return;
        keepContact(conference.contact);
        setContact(conference.contact);
      },
      () => undefined,
    );
  }, [sessionId, as]);
  return contact;
};
