/** The clock cannot be moved to this time, or a run failed. `status` is the status of the HTTP answer. */
export class TickError extends Error {
  override readonly name = 'TickError';
  readonly status: 409 | 500;

  constructor(message: string, status: 409 | 500 = 409) {
    super(message);
    this.status = status;
  }
}
