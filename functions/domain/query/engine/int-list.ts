/** A list of integers in a typed array, which is replaced by a larger one when it is full. */
export class IntList {
  values: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity);
  }

  push(value: number): void {
    this.reserve(1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Adds `count` zeros. Returns where they begin. */
  extend(count: number): number {
    this.reserve(count);
    const at = this.length;
    this.length += count;
    return at;
  }

  reserve(count: number): void {
    this.values = atLeast(this.values, this.length + count);
  }
}

/**
 * Returns the array if it has `length` places, otherwise a larger copy. Copies grow by a half, so that little is
 * unused.
 */
export function atLeast(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= values.length) return values;
  const larger = new Int32Array(Math.max(length, Math.ceil(values.length * 1.5)));
  larger.set(values);
  return larger;
}
