import { toGridRange } from '../model/grid-range';
import type { Protection } from '../model/protection';
import { type FilePerson, mayPass } from '../protection/protection-rules';
import type { ProtectedRange } from '../schema';

/**
 * The resource as this person sees it: `editors` only for those who may edit the range. The owner is always among
 * the users; a protection without named editors lists every editor of the document.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange
 */
export function protectionResource(
  protection: Protection,
  person: FilePerson,
  documentEditors: readonly string[],
): ProtectedRange {
  const canEdit = mayPass(protection, person);
  const resource: ProtectedRange = {
    protectedRangeId: protection.id,
    range: toGridRange(protection.range),
  };

  if (protection.namedRangeId !== null) {
    resource.namedRangeId = protection.namedRangeId;
  }
  if (protection.description !== '') {
    resource.description = protection.description;
  }
  if (protection.warningOnly) {
    resource.warningOnly = true;
  }
  if (canEdit) {
    resource.requestingUserCanEdit = true;
  }
  if (canEdit && !protection.warningOnly) {
    resource.editors = editorsResource(protection, person, documentEditors);
  }
  if (protection.unprotectedRanges.length > 0) {
    resource.unprotectedRanges = protection.unprotectedRanges.map(toGridRange);
  }

  return resource;
}

function editorsResource(
  protection: Protection,
  person: FilePerson,
  documentEditors: readonly string[],
): NonNullable<ProtectedRange['editors']> {
  const listed = protection.editors?.users ?? documentEditors;
  const users = [...new Set([person.owner, ...listed])];
  const groups = protection.editors?.groups ?? [];

  return {
    users,
    ...(groups.length > 0 ? { groups: [...groups] } : {}),
    ...(protection.editors?.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}),
  };
}
