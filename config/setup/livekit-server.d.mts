/** A LiveKit server that tests and the demo may use. `stop` ends it at once when it was started here. */
export interface RunningLivekit {
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  stop(): Promise<void>;
}

/** A LiveKit server that can be taken away. */
export interface FragileLivekit extends RunningLivekit {
  /** As a power cut does, frozen or not; resolves when it is gone. */
  kill(): Promise<void>;
  /** It keeps its memory, its ports and its connections, and does nothing. */
  freeze(): void;
  thaw(): void;
  /** A new one without memory, on the ports and with the key of before; ends the one that runs. */
  startAgain(): Promise<void>;
}

/** How LiveKit can be had on this machine, as `ensureLivekit` found it. */
export type LivekitSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'binary'; readonly path: string }
  | { readonly kind: 'docker'; readonly image: string };

export interface LivekitOptions {
  /** Where the server posts its webhooks; none without it. */
  readonly webhookUrl?: string;
  /** Its configuration as YAML, from the free ports and keys that it is to have and from what it would be otherwise (JSON). */
  readonly config?: (server: LivekitPorts, usual: string) => string;
}

export interface LivekitPorts {
  readonly port: number;
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Free as well, for a TURN server if the configuration has one. */
  readonly turnUdpPort: number;
  readonly turnTlsPort: number;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** The source named by LIVEKIT_URL or DIEMCAU_LIVEKIT_BIN, or undefined when neither is set. */
export function livekitFromEnvironment(): LivekitSource | undefined;

/** Starts a server on free ports of the loopback interface, on others when somebody takes them first; resolves once it answers HTTP. */
export function startLivekit(source: LivekitSource, options?: LivekitOptions): Promise<RunningLivekit>;

/** The same with the switches of its faults. @throws unless LiveKit is a program on this machine. */
export function startFragileLivekit(source: LivekitSource, options?: LivekitOptions): Promise<FragileLivekit>;
