import ADD_ACTION from '@salesforce/label/c.OsaPanel_AddAction';
import ADD_STRATEGY from '@salesforce/label/c.OsaPanel_AddStrategy';
import ADVICE from '@salesforce/label/c.OsaPanel_Advice';
import ANSWER from '@salesforce/label/c.OsaPanel_Answer';
import ANSWERED from '@salesforce/label/c.OsaPanel_Answered';
import ANSWER_SEEN from '@salesforce/label/c.OsaPanel_AnswerSeen';
import BREACHES from '@salesforce/label/c.OsaPanel_Breaches';
import BREACHES_UNREAD from '@salesforce/label/c.OsaPanel_BreachesUnread';
import CALENDAR from '@salesforce/label/c.OsaPanel_Calendar';
import CAMPAIGN from '@salesforce/label/c.OsaPanel_Campaign';
import CONTENT from '@salesforce/label/c.OsaPanel_Content';
import COMPARE from '@salesforce/label/c.OsaPanel_Compare';
import CO_OWNER from '@salesforce/label/c.OsaPanel_CoOwner';
import DETAILS from '@salesforce/label/c.OsaPanel_Details';
import DONE from '@salesforce/label/c.OsaPanel_Done';
import EDIT from '@salesforce/label/c.OsaPanel_Edit';
import EMPTY from '@salesforce/label/c.OsaPanel_Empty';
import FOLLOW_FACTS from '@salesforce/label/c.OsaPanel_FollowFacts';
import MAKE_TASK from '@salesforce/label/c.OsaPanel_MakeTask';
import MEASURE from '@salesforce/label/c.OsaPanel_Measure';
import MEASURE_NONE from '@salesforce/label/c.OsaPanel_MeasureNone';
import MONEY from '@salesforce/label/c.OsaPanel_Money';
import OUTCOME from '@salesforce/label/c.OsaPanel_Outcome';
import OWNER from '@salesforce/label/c.OsaPanel_Owner';
import PROGRESS from '@salesforce/label/c.OsaPanel_Progress';
import PROMISE from '@salesforce/label/c.OsaPanel_Promise';
import PROMISE_NONE from '@salesforce/label/c.OsaPanel_PromiseNone';
import REPEATS from '@salesforce/label/c.OsaPanel_Repeats';
import SERVES from '@salesforce/label/c.OsaPanel_Serves';
import SERVICE_DAYS from '@salesforce/label/c.OsaPanel_ServiceDays';
import STORE_MEASURE from '@salesforce/label/c.OsaPanel_StoreMeasure';
import TASKS from '@salesforce/label/c.OsaPanel_Tasks';
import TASK_CLOSED from '@salesforce/label/c.OsaPanel_TaskClosed';
import TASK_OPEN from '@salesforce/label/c.OsaPanel_TaskOpen';
import WAITS_FOR from '@salesforce/label/c.OsaPanel_WaitsFor';
import WITH from '@salesforce/label/c.OsaPanel_With';
import WITH_CAMPAIGN from '@salesforce/label/c.OsaPanel_WithCampaign';
import WORK from '@salesforce/label/c.OsaPanel_Work';
import WORK_NONE from '@salesforce/label/c.OsaPanel_WorkNone';

export const LABELS = {
  ADD_ACTION,
  ADD_STRATEGY,
  ADVICE,
  ANSWER,
  ANSWERED,
  ANSWER_SEEN,
  BREACHES,
  BREACHES_UNREAD,
  CALENDAR,
  CAMPAIGN,
  CONTENT,
  COMPARE,
  CO_OWNER,
  DETAILS,
  DONE,
  EDIT,
  EMPTY,
  FOLLOW_FACTS,
  MAKE_TASK,
  MEASURE,
  MEASURE_NONE,
  MONEY,
  OUTCOME,
  OWNER,
  PROGRESS,
  PROMISE,
  PROMISE_NONE,
  REPEATS,
  SERVES,
  SERVICE_DAYS,
  STORE_MEASURE,
  TASKS,
  TASK_CLOSED,
  TASK_OPEN,
  WAITS_FOR,
  WITH,
  WITH_CAMPAIGN,
  WORK,
  WORK_NONE,
};
