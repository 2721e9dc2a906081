/** The key that the addresses of readers' pages are made with. A deployment has one. */
export interface PageKeyStore {
  /** Returns the key, 32 random bytes as base64url. Makes it at the first call in a deployment. */
  get(): Promise<string>;
}
