import { describe } from 'vitest';
import { alertStoreContract } from '../contracts/alert-store.ts';
import { MemoryAlertStore } from './memory-alert-store.ts';

describe('The decisions of MemoryAlertStore', () => {
  alertStoreContract(async (now) => new MemoryAlertStore(now));
});
