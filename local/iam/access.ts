/** One action that a caller wants to do on one resource. */
export interface Access {
  /** `dynamodb:Query` */
  readonly action: string;
  /** An ARN; `*` for an action that has no resource. */
  readonly resource: string;
  /** The partition keys of the rows that a request of DynamoDB names. */
  readonly leadingKeys?: readonly string[];
}
