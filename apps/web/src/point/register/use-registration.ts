import type { RegistrationView } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { get } from '../../live/http.js';

/** The deadlines and the office's words, which the live line does not carry; anew when `changed` is another. Null: not there yet. */
export const useRegistration = (
  sessionId: string,
  pointId: string,
  self: string,
  changed: unknown,
): RegistrationView | 'failed' | null => {
  const [view, setView] = useState<RegistrationView | 'failed' | null>(null);
  useEffect(() => {
    let stale = false;
    const path = `/api/sessions/${sessionId}/registration/${pointId}?limit=1`;
    get<RegistrationView>(path, self).then(
      (answer) => {
        if (!stale) setView(answer);
      },
      () => {
        if (!stale) setView((kept) => kept ?? 'failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [sessionId, pointId, self, changed]);
  return view;
};
