import type { Ack } from '@diemcau/contract';

/** A command of the script that is refused is a fault of the demo or of the service: it stops with the code. */
export const must = async (what: string, answer: Promise<Ack>): Promise<number> => {
  const ack = await answer;
  if (!ack.ok) throw new Error(`${what}: ${ack.error.code} ${JSON.stringify(ack.error.params)}`);
  return ack.seq;
};
