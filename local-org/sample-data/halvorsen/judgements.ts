import type { Judgement } from 'c/planModel';
import type { Calendar } from '../dates.ts';

/** What was seen or said, by whom, and how many days ago it was judged. */
type Seen = readonly [evidence: string, daysAgo: number];
type Grounds = Readonly<Partial<Record<Exclude<Judgement, 'trust'>, Seen>>> & { readonly trust?: number };

/** By position. Of the others nobody wrote down what the judgement rests on, as in every plan. */
const GROUNDS: Readonly<Record<string, Grounds>> = {
  ceo: {
    buyingRoles: ['Opened our kick-off in Bergen and asked for a yearly report; Mara was in the room.', 64],
    power: ['Every investment above 40 M NOK ends on her desk, says the annual report.', 64],
    attitude: ['Listened for an hour, promised nothing; thanked Solveig Aas for the safety figures, not us.', 58],
    coverage: ['Two meetings this year, both with others present.', 58],
  },
  cfo: {
    buyingRoles: ['Signature rules of the group: he signs from 5 M NOK on.', 120],
    power: ['Stopped the tanker refit alone last autumn, as Freya Ness told Jonas.', 120],
    attitude: ['Asked Mara twice why a second supplier would not be cheaper.', 31],
    decisionOrientation: ['First question in each meeting: pay-back in months.', 31],
    trust: 31,
  },
  cio: {
    buyingRoles: ['Chairs the architecture board; nothing goes live without her word.', 47],
    power: ['The CFO called her before he answered our offer.', 47],
    attitude: ['Recommended us to the tanker subsidiary in the October call, Mara heard it.', 22],
    coverage: ['Monthly call with Mara, minutes are kept.', 22],
    appetiteForChange: ['Took the cloud move on herself two years ago, against the advice of her own people.', 47],
    trust: 22,
  },
  cpo: {
    buyingRoles: ['Every frame contract passes his desk for terms.', 83],
    attitude: ['Said in the price round that we are “the most expensive habit of this group”.', 40],
    decisionOrientation: ['Sent the offer back for one missing discount table.', 40],
    trust: 40,
  },
  'hse-director': {
    power: ['The CEO asks her before each shutdown; seen at both town halls.', 19],
    attitude: ['Spoke for us at the industry safety day without being asked.', 19],
    coverage: ['Weekly with Mara, and she calls herself.', 9],
    appetiteForChange: ['Ran the first digital permit pilot of the group in her own department.', 75],
    trust: 9,
  },
  controller: {
    attitude: ['Neither praise nor doubt in three reviews; asks for figures only.', 88],
    coverage: ['Meets Jonas once a quarter about licences.', 88],
  },
  'evp-shipyards': {
    buyingRoles: ['Signed the Bergen contract himself.', 55],
    power: ['Torunn Hagen: “If Magnus nods, it is done.”', 55],
    attitude: ['Asked for the Gdańsk roll-out plan before we offered one.', 12],
    coverage: ['Steering committee every six weeks with Mara.', 12],
    trust: 12,
  },
  'evp-offshore': {
    buyingRoles: ['Named as approver in the wind tender documents.', 70],
    power: ['Has her own budget line in the annual report.', 70],
    attitude: ['Cancelled twice, then came herself and stayed the whole demo.', 35],
  },
  strategy: {
    buyingRoles: ['Told Mara in advance what the board would ask, and was right.', 28],
    power: ['Writes the board papers of the CEO.', 28],
    attitude: ['Shared the draft of the 2030 strategy with us.', 28],
    trust: 28,
  },
  'bergen-director': {
    buyingRoles: ['Presented our figures in the board as her own project.', 15],
    attitude: ['Offered to be a reference and took two visits already.', 15],
    coverage: ['On site with Mara every other week.', 15],
    appetiteForChange: ['Asked for the beta of the block planner.', 44],
    trust: 15,
  },
  'hull-manager': {
    attitude: ['Defended the tool in front of his own foremen, Mara stood beside.', 26],
    coverage: ['Daily chat with our consultant on site.', 26],
    decisionOrientation: ['Wants to see it run on a real block before anything else.', 102],
  },
  'outfitting-manager': {
    buyingRoles: ['Decides on every tool used in outfitting, says Torunn Hagen.', 95],
    attitude: ['“Another screen for my electricians”, at the September demo.', 66],
    appetiteForChange: ['Still keeps the cable lists on paper; refused tablets in 2023.', 66],
  },
  'gdansk-director': {
    buyingRoles: ['Has a signature of his own up to 2 M NOK.', 77],
    attitude: ['Polite in two meetings; sends Ewa Mazur to the rest.', 77],
  },
  'gdansk-production': {
    buyingRoles: ['Wrote the internal request for the pilot.', 33],
    attitude: ['Asked how she can show the Bergen results to her director.', 33],
    coverage: ['Call with Mara every two weeks.', 33],
    trust: 33,
  },
  'gdansk-it': {
    buyingRoles: ['Withheld the server access for six weeks, until the CIO wrote.', 52],
    power: ['His director follows him in everything about systems, says Ewa Mazur.', 52],
    attitude: ['Told the project team that he would rather build it himself.', 52],
    trust: 52,
  },
  'chief-engineer': {
    attitude: ['Changed the design rules so that our model data fits.', 60],
    coverage: ['Design review with Mara each month.', 60],
    decisionOrientation: ['Reads the interface description before the offer.', 60],
  },
  'model-manager': {
    attitude: ['Speaks at our user day in spring.', 38],
    appetiteForChange: ['Tried three new exports before they were released.', 38],
  },
  'wind-director': {
    buyingRoles: ['Minutes of the tender meeting name her as deciding.', 25],
    power: ['Catherine Lau put the whole wind budget into her hands.', 25],
    attitude: ['Asked for our team by name in the second round.', 25],
    trust: 25,
  },
  'newbuild-manager': {
    attitude: ['Asked in the tender meeting who else has been asked; wind commercial told Mara.', 110],
  },
  'subsea-director': {
    buyingRoles: ['Took our offer off the agenda twice.', 49],
    attitude: ['Told Marit Sæther not to invite us again, as she told Mara.', 49],
    appetiteForChange: ['“Inspection works since 1998.”', 130],
    trust: 49,
  },
  'inspection-lead': {
    buyingRoles: ['Writes the comparison of suppliers.', 42],
    attitude: ['Called Mara after the meeting we were not invited to.', 42],
    coverage: ['Calls Mara herself, about twice a month.', 42],
    trust: 42,
  },
  'platform-director': {
    attitude: ['Named us in the annual report of his division.', 17],
    coverage: ['On the platform with Mara in March and in May.', 17],
    trust: 17,
  },
  'operations-manager': {
    attitude: ['Waits for the new executive vice president before he says anything.', 29],
    power: ['Leads fleet operations alone while the position above is vacant.', 29],
  },
  'performance-analyst': {
    attitude: ['Built the fuel report on our data on her own time.', 21],
    appetiteForChange: ['Asked Jonas for access to the test system.', 21],
  },
  'tankers-director': {
    buyingRoles: ['Subsidiary with a signature of its own.', 98],
    attitude: ['“We are not Halvorsen, we only belong to them.”', 98],
  },
  'enterprise-architect': {
    attitude: ['Wrote the recommendation of the architecture board.', 36],
    decisionOrientation: ['Two hours about interfaces, none about price.', 36],
  },
  ciso: {
    buyingRoles: ['Has to release every system that leaves the network.', 84],
    attitude: ['Returned our security answers with forty questions.', 84],
  },
  sustainability: {
    buyingRoles: ['Needs the figures for the report due in April, and says so everywhere.', 24],
    attitude: ['Brought Jonas together with the controller.', 24],
    coverage: ['Weekly with Jonas until the report is out.', 24],
  },
  'works-council': {
    buyingRoles: ['May stop every system that watches people; did so in 2021.', 72],
    power: ['The CEO does not move on staff without her.', 72],
    attitude: ['Asked in the staff meeting whether the tool counts welders’ minutes.', 72],
  },
};

const FIELDS: Readonly<Record<Exclude<Judgement, 'trust'>, string>> = {
  buyingRoles: 'Buying_Roles',
  power: 'Power',
  attitude: 'Attitude',
  coverage: 'Coverage',
  decisionOrientation: 'Decision_Orientation',
  appetiteForChange: 'Appetite_For_Change',
};

/** The fields in which a position keeps what its judgements rest on. */
export function judgementGrounds(key: string, calendar: Calendar): Readonly<Record<string, string>> {
  const { trust, ...seen } = GROUNDS[key] ?? {};
  const fields = Object.entries(seen).flatMap(([judgement, [evidence, daysAgo]]) => {
    const name = FIELDS[judgement as keyof typeof FIELDS];
    return [
      [`${name}_Evidence__c`, evidence],
      [`${name}_Judged_On__c`, calendar.day(-daysAgo)],
    ];
  });
  return Object.fromEntries(trust === undefined ? fields : [...fields, ['Trust_Judged_On__c', calendar.day(-trust)]]);
}
