import type { DataOf, WireCommandType } from '@diemcau/contract';
import { newId } from '../../live/new-id.js';
import { post } from '../../live/http.js';

/** A correction of an issued sitting; the same id is sent when it is tried again. @throws HttpRefusal, TypeError. */
export const sendCommand = async <Type extends WireCommandType>(
  sessionId: string,
  type: Type,
  data: DataOf<Type>,
): Promise<void> => {
  await post(`/api/sessions/${sessionId}/commands`, { cmdId: newId(), type, data }, 'account');
};
