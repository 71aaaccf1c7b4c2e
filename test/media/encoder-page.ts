import { installedChromium } from '#chromium';
import { type Browser, chromium, type Page } from '@playwright/test';

const FLAGS = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--no-sandbox',
  '--disable-background-networking',
];

/** What the WHIP door answered to an offer. */
export interface WhipReply {
  readonly status: number;
  readonly type: string | null;
  readonly location: string | null;
  readonly etag: string | null;
  /** What the page had offered. */
  readonly offer: string;
}

/** As much of a browser as the page's own script needs; this project is compiled without one. */
interface PagePeer {
  readonly iceGatheringState: string;
  readonly localDescription: { readonly sdp: string } | null;
  addTransceiver(track: unknown, init: { readonly direction: 'sendonly'; readonly streams: readonly unknown[] }): void;
  addEventListener(name: 'icegatheringstatechange', told: () => void): void;
  createOffer(): Promise<unknown>;
  setLocalDescription(offer: unknown): Promise<void>;
  setRemoteDescription(answer: { readonly type: 'answer'; readonly sdp: string }): Promise<void>;
  close(): void;
}
declare const RTCPeerConnection: new () => PagePeer;
declare const navigator: {
  readonly mediaDevices: {
    getUserMedia(wanted: { readonly audio: true; readonly video: true }): Promise<{ getTracks(): readonly unknown[] }>;
  };
};
interface SendingWindow {
  peer?: PagePeer;
}

/** An encoder: a page with a camera, a microphone that beeps once a second, and nothing but RTCPeerConnection. */
export class EncoderPage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /** A missing Chromium fails the suite: what it proves can be proved by nothing else. */
  static async open(): Promise<EncoderPage> {
    const executablePath = installedChromium();
    if (executablePath === undefined) throw new Error('No Chromium: run through `npm test`, or set DIEMCAU_CHROMIUM.');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    return new EncoderPage(browser, await browser.newPage());
  }

  /** Sends picture and sound to a WHIP address; a connection of before is dropped without a word. */
  async send(whip: string, key: string): Promise<WhipReply> {
    // A page of the same origin: the door is for machines, and lets no foreign page read its answers.
    await this.page.goto(new URL('/health/live', whip).href);
    return this.page.evaluate(
      async ([url, bearer]) => {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
        const peer = new RTCPeerConnection();
        // What nobody holds may be collected, and sends no more.
        (globalThis as unknown as SendingWindow).peer = peer;
        for (const track of stream.getTracks())
          peer.addTransceiver(track, { direction: 'sendonly', streams: [stream] });
        const gathered = new Promise((resolve) => {
          peer.addEventListener('icegatheringstatechange', () => {
            if (peer.iceGatheringState === 'complete') resolve(null);
          });
        });
        await peer.setLocalDescription(await peer.createOffer());
        await gathered;
        const offer = peer.localDescription?.sdp ?? '';
        const response = await fetch(url, {
          method: 'POST',
          headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/sdp' },
          body: offer,
        });
        const answer = await response.text();
        if (response.status === 201) await peer.setRemoteDescription({ type: 'answer', sdp: answer });
        else peer.close();
        const header = (name: string): string | null => response.headers.get(name);
        const [type, location, etag] = [header('content-type'), header('location'), header('etag')];
        return { status: response.status, type, location, etag, offer };
      },
      [whip, key] as const,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
