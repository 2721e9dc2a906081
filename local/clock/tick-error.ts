/** The clock cannot be moved so, or what was to run then failed; `status` is what to answer over HTTP. */
export class TickError extends Error {
  override readonly name = 'TickError';
  readonly status: 409 | 500;

  constructor(message: string, status: 409 | 500 = 409) {
    super(message);
    this.status = status;
  }
}
