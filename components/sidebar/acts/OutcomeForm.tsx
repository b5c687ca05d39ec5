/** What came of it in the end (P41): resolved, saved, lost, a lead, a sale with its amount. */
import { useState } from 'preact/hooks';
import { OUTCOMES } from '@/utils/history/interaction';
import { t, wordOf } from '../../words';
import { ActForm } from './ActForm';
import { currencies, lastCurrency, rememberCurrency } from './currency';
import type { ActProps } from './props';
import { submit } from './submit';

type Result = (typeof OUTCOMES)[number];

export function OutcomeForm(props: ActProps) {
  const before = props.detail.mention.outcome;
  const [result, setResult] = useState<Result>(before?.result ?? 'resolved');
  const [amount, setAmount] = useState(before?.amount === undefined ? '' : String(before.amount));
  const [currency, setCurrency] = useState(before?.currency ?? lastCurrency());
  const withAmount = result === 'sale' || result === 'lead' || result === 'saved';
  const keep = () => {
    const sum = Number.parseFloat(amount);
    const money = withAmount && Number.isFinite(sum) ? { amount: sum, currency } : {};
    if (money.currency) rememberCurrency(currency);
    void submit(
      props,
      { type: 'outcome', result, ...money },
      t('said_outcome', wordOf(`outcome_${result}`) ?? result),
    );
  };
  return (
    <ActForm title={t('do_outcome')} submit={t('act_keep')} onSubmit={keep} onCancel={props.onCancel}>
      <fieldset class="segments small">
        <legend class="unseen">{t('do_outcome')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="segment">
            <input
              type="radio"
              class="unseen"
              name="result"
              data-first={one === result ? true : undefined}
              checked={one === result}
              onChange={() => setResult(one)}
            />
            <span>{wordOf(`outcome_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {withAmount && (
        <div class="money small">
          <label class="stack">
            {t('outcome_amount')}
            <input
              class="field numbers"
              type="number"
              step="any"
              min="0"
              inputMode="decimal"
              value={amount}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
          </label>
          <label class="stack">
            {t('outcome_currency')}
            <select
              class="field"
              value={currency}
              onChange={(event) => setCurrency(event.currentTarget.value)}
            >
              {currencies(currency).map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
        </div>
      )}
    </ActForm>
  );
}
