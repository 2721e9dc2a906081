import { connect, createServer, type Server, type Socket } from 'node:net';
import { listen } from '../engines/listen.ts';

/**
 * A port on 127.0.0.1 that a debugger attaches to. It leads to the port that a function's thread opened, and stays the same
 * when a new thread takes over. Node does not end a thread while a debugger is attached, so this can disconnect it.
 */
export class DebuggerPort {
  readonly #server: Server;
  #url = '';
  readonly #sockets = new Set<Socket>();
  #threadPort: number | undefined;

  private constructor() {
    this.#server = createServer((socket) => this.#forward(socket));
  }

  /** Opens the port; 0 for any free port. */
  static async open(port: number): Promise<DebuggerPort> {
    const opened = new DebuggerPort();
    opened.#url = await listen(opened.#server, port);
    return opened;
  }

  /** `http://127.0.0.1:9229` */
  get url(): string {
    return this.#url;
  }

  /** Leads to this port of a thread from now on. */
  leadTo(threadPort: number): void {
    this.#threadPort = threadPort;
  }

  /** Disconnects every debugger. */
  disconnect(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.disconnect();
    await closed;
  }

  #forward(socket: Socket): void {
    if (this.#threadPort === undefined) return void socket.destroy();
    const thread = connect(this.#threadPort, '127.0.0.1');
    for (const [one, other] of [
      [socket, thread],
      [thread, socket],
    ] as const) {
      this.#sockets.add(one);
      one.pipe(other);
      // The other side may end at any time: a debugger quits, a thread ends.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
