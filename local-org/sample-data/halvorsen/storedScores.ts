import { DEFAULT_POLICY, type Alternatives, type Attitude, type CellState, type Importance, type Power, type Urgency } from 'c/planModel';
import { readPlays, scoreCell } from 'c/whiteSpace';
import type { Calendar } from '../dates.ts';
import type { RestClient } from '../restClient.ts';

interface CellRow {
  readonly Id: string;
  readonly Buying_Center__c: string;
  readonly Solution__c: string;
  readonly State__c: CellState;
  readonly Potential_Annual_Revenue__c: number | null;
  readonly Margin__c: number | null;
  readonly Chance_To_Win__c: number | null;
  readonly Strategic_Fit__c: number | null;
  readonly Cost_To_Serve__c: number | null;
  readonly Effect_On_Existing_Revenue__c: number | null;
  readonly Problem__c: string | null;
  readonly Problem__r: { readonly Importance__c: Importance | null } | null;
  readonly Customer_Value__c: number | null;
  readonly Urgency__c: Urgency | null;
  readonly Sponsor__c: string | null;
  readonly Sponsor__r: { readonly Attitude__c: Attitude | null; readonly Power__c: Power | null } | null;
  readonly Alternatives__c: Alternatives | null;
  readonly Confidence__c: 'Low' | 'Medium' | 'High' | null;
  readonly Confirmed_On__c: string | null;
}

const CELLS = `SELECT Id, Buying_Center__c, Solution__c, State__c, Potential_Annual_Revenue__c, Margin__c, Chance_To_Win__c, Strategic_Fit__c, Cost_To_Serve__c,
  Effect_On_Existing_Revenue__c, Problem__c, Problem__r.Importance__c, Customer_Value__c, Urgency__c, Sponsor__c, Sponsor__r.Attitude__c, Sponsor__r.Power__c,
  Alternatives__c, Confidence__c, Confirmed_On__c FROM White_Space_Cell__c WHERE Account__r.Name = 'Halvorsen Maritime Group'`;

/** Scores that are stored on the cells, in no plan file since they follow from the rest: as the white-space page stored them this morning. */
export async function storeScores(client: RestClient, calendar: Calendar): Promise<void> {
  const rows = await client.query<CellRow>(CELLS.replace(/\s+/g, ' '));
  const cells = rows.map(domainCell);
  const plays = readPlays(cells);
  const scored = rows.map((row, index) => {
    const evidence = {
      problemImportance: row.Problem__r?.Importance__c,
      sponsorAttitude: row.Sponsor__r?.Attitude__c,
      sponsorPower: row.Sponsor__r?.Power__c,
    };
    const score = scoreCell(cells[index]!, evidence, DEFAULT_POLICY, calendar.day(0));
    return {
      attributes: { type: 'White_Space_Cell__c' },
      Id: row.Id,
      Value_To_You__c: score.toYou.value,
      Value_To_Customer__c: score.toCustomer.value,
      Quadrant__c: score.quadrant,
      Mutual_Value__c: score.mutualValue.isPassed,
      Play__c: plays[index]!.play,
      Scored_On__c: calendar.moment(0, -3),
    };
  });
  await client.updateAll(scored);
}

const domainCell = (row: CellRow) => ({
  id: row.Id,
  buyingCenterId: row.Buying_Center__c,
  solutionId: row.Solution__c,
  state: row.State__c,
  potentialAnnualRevenue: row.Potential_Annual_Revenue__c,
  margin: row.Margin__c,
  chanceToWin: row.Chance_To_Win__c,
  strategicFit: row.Strategic_Fit__c,
  costToServe: row.Cost_To_Serve__c,
  effectOnExistingRevenue: row.Effect_On_Existing_Revenue__c,
  problemId: row.Problem__c,
  customerValue: row.Customer_Value__c,
  urgency: row.Urgency__c,
  sponsorId: row.Sponsor__c,
  alternatives: row.Alternatives__c,
  confidence: row.Confidence__c,
  confirmedOn: row.Confirmed_On__c,
});
