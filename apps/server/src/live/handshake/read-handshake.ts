import {
  type ConnectRefusal,
  type Handshake,
  PROTOCOL_VERSION,
  handshakeSchema,
  handshakeVersion,
} from '@diemcau/contract';

export type ReadHandshake =
  { readonly ok: true; readonly handshake: Handshake } | { readonly ok: false; readonly code: ConnectRefusal };

/** What the client says of itself, judged without asking anybody: turning away must be the cheapest path. */
export const readHandshake = (auth: unknown): ReadHandshake => {
  const version = handshakeVersion.safeParse(auth);
  if (!version.success) return { ok: false, code: 'BAD_HANDSHAKE' };
  if (version.data.protocol < PROTOCOL_VERSION) return { ok: false, code: 'PROTOCOL_TOO_OLD' };
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return { ok: false, code: 'BAD_HANDSHAKE' };
  const { resume, ...rest } = parsed.data;
  return { ok: true, handshake: resume === undefined ? rest : { ...rest, resume } };
};
