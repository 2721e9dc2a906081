/** Integers in a typed array that grows. */
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

  /** Makes room for so many more, zeros, and answers where they begin. */
  extend(count: number): number {
    this.reserve(count);
    const at = this.length;
    this.length += count;
    return at;
  }

  reserve(count: number): void {
    this.values = atLeast(this.values, this.length + count);
  }

  get bytes(): number {
    return this.values.byteLength;
  }
}

/** The array, or a larger copy of it where it has not so many places. Grows by a half: less is left unused. */
export function atLeast(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= values.length) return values;
  const larger = new Int32Array(Math.max(length, Math.ceil(values.length * 1.5)));
  larger.set(values);
  return larger;
}
