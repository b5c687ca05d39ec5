/** Our own side and those who left it (taxonomy.md: own, ex-employee; P11, P56). */
import { signal } from './signal';

export const OWN = [
  signal(
    'own-staff',
    'P56',
    { own: 5, praise: -1, news: -1 },
    `
    we're|we hiring|recruiting
    we are hiring|recruiting
    join our|the? team|crew
    apply by|now|here|before|via|today|online
    proud to work|be
    i|we work at|for|with <brand>
    i'm|we're ... at <brand> $
    my team at <brand>
    my colleagues|team|shift|role|job at|with <brand>
    <num> years|year|months at|with <brand> today
    <num> years|year with|at <brand> ... now|running|leading|still
    first|nth day|week|shift at|with <brand>
    day one at|with <brand>
    joined|joining <brand> as
    joined|joining <brand> last|this
    i|i've joined <brand>
    starting|started .. role|job at|with <brand>
    work anniversary
    we at <brand>
    here at <brand>
    our store|branch|depot|shop|gym|clinic|warehouse|crew|desk|kitchen|app|team is|are|has|have|just|won|opens
    speaking as an? employee
    employee here
    i run|manage|lead ... at|for <brand>
    promoted to .. at <brand>
    work|working here and|so|as
    <brand> employee|colleague|staff here
    staff|colleague discount
    delighted|thrilled|happy|excited|pleased to announce|share|launch
    our|my apprentices|trainees|graduates
    come and work
    we open|opened|launch|launched|ship|shipped our|the
  `,
  ),
  signal(
    'former-worker',
    'P11',
    { 'ex-employee': 4, complaint: -1.5, praise: -1 },
    `
    used to work|drive|cook|clean|serve|run|temp at|for|in|with|there|here
    worked at|for|there|here|in|on|under
    when|while i worked|drove|was employed|did
    did|spent|gave|lasted|survived|worked <qty> <time> .. at|in|on|with|for|behind|as|under|driving|doing
    i|i'd did|gave|spent|lasted them|there|here|<brand>? <num> <time>
    <num> <time> behind|on the till|tills|counter|desk|phones|wheel|floor|line|bar
    former|ex|ex- employee|staff|worker|driver|colleague|manager|agent|adviser|advisor|engineer|team|picker|rider|cabin|crew|teller|trainer
    my|our old|former|ex depot|branch|store|shop|manager|team|boss|floor|site|gym|warehouse|desk|supervisor|office|base|shift|rota|role|job
    handed|gave|put in? .. my notice
    handed in my
    was|got|been sacked|fired|laid|binned|dismissed|terminated|redundant|axed
    let me go
    let|laid <num>|us|me|half|people .. go|off
    made|making us|me|people|half|staff? redundant
    restructured|managed me|us .. out|by
    got|glad|happy i? .. out in|of|before|when|after
    i quit|resigned|walked|left in|after|when|because|last|the|over
    left in|after|last|because .. <month>|<time>|year|manager|job|rota
    quit|resigned|quitting in|after|because|over|last|my
    my last shift|day there|here
    my exit interview
    as an? ex|former
    ask me anything ... ran|worked|nights
    i|we|you trained there|here|with|under
    back in my day there|at
    my|our p45|leaving
    <num> years of? my life
    ran nights|shifts|the ... until
    nda|tribunal|grievance
    work for|there|here anyone|if|unless|run
  `,
  ),
  signal(
    'work-talk',
    'P11 P56',
    { 'ex-employee': 2.2, own: 0.3, complaint: -0.8, praise: -0.5 },
    `
    rota|rotas|roster|payslip|payslips|overtime|appraisal|probation|kpi|kpis|hr|micromanaged|micromanagement|burnout|understaffed
    per|a|every|each shift
    shifts|shift|targets|target|quota|quotas|bonus|bonuses|commission|wages|pensions|stats
    unpaid|zero hours|breaks|hours|training|overtime
    sick|annual|holiday leave|pay
    minimum wage
    the|our|your|my manager|managers|supervisor|supervisors|gaffer|management|leadership|boss
    staff|high|constant turnover
    toxic|bullied|bullying|favouritism|favourites|nepotism
    new starters|starter|hires|recruits|joiners
    agency staff|workers
    work|working life|balance|conditions|culture|environment
    colleagues|coworkers|co-workers
    interview process
    clock|clocked in|out|off
  `,
  ),
  signal(
    'friendly-memory',
    'P02',
    { praise: 2.5, 'ex-employee': -3 },
    `
    great|good|lovely|best|brilliant|happiest people|bunch|team|job|years|place|lot
    miss|missed the|that|my|those people|team|lot|crew|place|banter
    fond|happy memories
    taught me everything|loads|so
    still friends|mates
  `,
  ),
] as const;
