import type { IsoDate, RecordId } from 'c/planModel';
import type { Conversion } from './convertCell.ts';
import { describe, type CarriedSection } from './describe.ts';

/** A product line as a person wants it. */
export interface ChosenLine {
  readonly priceBookEntryId: RecordId;
  readonly priceBookId: RecordId;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** Somebody a person put on the opportunity, with a role in the org's words. */
export interface ChosenContactRole {
  readonly contactId: RecordId;
  readonly role: string | null;
  readonly isPrimary: boolean;
}

/** What a person made of a proposed conversion. */
export interface ConversionChoices {
  readonly name: string;
  readonly accountId: RecordId;
  readonly stageName: string;
  readonly closeOn: IsoDate;
  /** Without a line; with one the platform adds the amount up itself. */
  readonly amount: number | null;
  readonly line: ChosenLine | null;
  readonly contactRoles: readonly ChosenContactRole[];
  /** Sections as a person left them; an empty one is left out of the opportunity and stays on the cell. */
  readonly sections: readonly CarriedSection[];
}

/** The conversion with a person's choices in place of what was proposed. */
export function withChoices(conversion: Conversion, choices: ConversionChoices, headings: Readonly<Record<string, string>>): Conversion {
  const { text, continuations } = describe(
    choices.sections.filter((section) => section.text.trim() !== ''),
    headings,
  );
  const { line } = choices;
  const amount = line ? line.quantity * line.unitPrice : choices.amount;
  return {
    ...conversion,
    opportunity: {
      Name: choices.name,
      AccountId: choices.accountId,
      StageName: choices.stageName,
      CloseDate: choices.closeOn,
      Description: text,
      ...(amount === null ? {} : { Amount: amount }),
      ...(line ? { Pricebook2Id: line.priceBookId } : {}),
    },
    line: line ? { PricebookEntryId: line.priceBookEntryId, Quantity: line.quantity, UnitPrice: line.unitPrice } : null,
    contactRoles: choices.contactRoles.map((chosen) => ({
      stakeholderId: conversion.contactRoles.find(({ contactId }) => contactId === chosen.contactId)?.stakeholderId ?? '',
      reason: conversion.contactRoles.find(({ contactId }) => contactId === chosen.contactId)?.reason ?? 'buyingRole',
      ...chosen,
    })),
    continuations,
  };
}
