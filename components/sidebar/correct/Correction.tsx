/** Where a person sets the judge right: says so, takes it back, and may make a rule of it. Forms are fetched when wanted. */
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { proposeWords } from '@/utils/judge/rules/propose';
import type { MentionDetail } from '@/utils/messages/map';
import { Icon } from '../../design/icons';
import { kindWord } from '../../kind';
import { useLoaded } from '../../loaded';
import { t } from '../../words';
import type { Detail } from '../detail';
import { useTakeBack } from '../take-back';
import { standingIds } from '../undoing';

interface Props {
  detail: MentionDetail;
  act: Detail['act'];
}

const loadCorrect = async () => (await import('./CorrectForm')).CorrectForm;
function Correct(props: ComponentProps<Awaited<ReturnType<typeof loadCorrect>>>) {
  const Form = useLoaded(loadCorrect);
  return Form && <Form {...props} />;
}

const loadRule = async () => (await import('../../rules/RuleForm')).RuleForm;
function MakeRule(props: ComponentProps<Awaited<ReturnType<typeof loadRule>>>) {
  const Form = useLoaded(loadRule);
  return Form && <Form {...props} />;
}

export function Correction({ detail, act }: Props) {
  const takeBack = useTakeBack(act);
  const [asking, ask] = useState<'correct' | 'rule' | null>(null);
  const { mention, verdict, interactions } = detail;
  const { post, correction, verdict: judged } = mention;
  const stands = standingIds(interactions);
  const latest = interactions.findLast(({ id, type }) => type === 'corrected' && stands.has(id));
  if (!verdict) return null;

  const done = () => ask(null);
  const author = post.author.handle || post.author.name || undefined;
  return (
    <div class="correction small">
      {verdict.rule && !correction && (
        <p class="soft">
          <Icon name="person" /> {t('by_your_rule', verdict.rule.name, kindWord(verdict.rule.instead))}
        </p>
      )}
      {correction && (
        <p class="soft">
          <Icon name="person" /> {judged ? t('corrected_from', kindWord(judged.kind)) : t('corrected')}
        </p>
      )}
      <p class="row">
        {asking !== 'correct' && (
          <button type="button" class="linklike" onClick={() => ask('correct')}>
            {t('correct')}
          </button>
        )}
        {latest && (
          <button
            type="button"
            class="linklike"
            onClick={() => void takeBack(latest.id)}
            aria-label={t('correct_undo')}
          >
            {t('undo')}
          </button>
        )}
        {correction && asking !== 'rule' && (
          <button type="button" class="linklike" onClick={() => ask('rule')}>
            {t('rule_make')}
          </button>
        )}
      </p>
      {asking === 'correct' && <Correct verdict={verdict} act={act} onDone={done} />}
      {asking === 'rule' && (
        <MakeRule
          focus
          draft={{
            id: crypto.randomUUID(),
            words: proposeWords(post, judged?.evidence ?? []),
            site: post.site,
            said: {
              kind: correction?.ours === false ? undefined : correction?.kind,
              sentiment: correction?.ours === false ? undefined : correction?.sentiment,
              ours: correction?.ours === false ? false : undefined,
            },
          }}
          offers={{ site: post.site, author }}
          onDone={done}
        />
      )}
    </div>
  );
}
