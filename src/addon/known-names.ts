import { CONTRACT_LIST } from '../contract/contract-list';

/** True for a command or query of the contract; nothing else is ever carried to the authority. */
export function isKnownName(kind: 'command' | 'query', name: string): boolean {
  return CONTRACT_LIST.some((contract) => contract.kind === kind && contract.name === name);
}
