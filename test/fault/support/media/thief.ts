import { MediaBot } from '@diemcau/testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { MediaPage } from './media-page.js';

const THIEF_HZ = 1_000;

/** Another device with the token of a page: comes with it again and again, and speaks whenever it is let. It has no way to our doors. */
export class Thief {
  /** How often LiveKit let it in. */
  entered = 0;
  /** Why it was thrown out. */
  readonly ends: string[] = [];
  private running = true;
  private ended: Promise<void> = Promise.resolve();

  static steal({ ticket }: MediaPage): Thief {
    const thief = new Thief();
    if (ticket !== null) thief.ended = thief.insist({ url: ticket.url, token: ticket.token });
    return thief;
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.ended;
  }

  private async insist(stolen: { readonly url: string; readonly token: string }): Promise<void> {
    while (this.running) {
      const bot = await MediaBot.join(stolen, THIEF_HZ).catch(() => null);
      if (bot !== null) {
        this.entered += 1;
        void bot.speak().catch(() => undefined);
        void bot.gone.then((reason) => this.ends.push(reason));
        await this.whileIn(bot);
        await bot.abandon().catch(() => undefined);
      }
      await pause(300);
    }
  }

  private async whileIn(bot: MediaBot): Promise<void> {
    while (this.running && bot.steady) await pause(40);
  }
}
