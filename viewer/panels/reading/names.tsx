/** Why the names of an actor were joined: each form with its rule, its places, and a way to the first of them. */
import { useState } from 'preact/hooks';
import { type NameForm, nameForms } from '../../data/name-forms.js';
import { stepTo } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { More } from '../shared/more.js';
import { Section } from '../shared/section.js';
import { Rule } from './rule.js';
import type { Evidence } from './use-evidence.js';

const AT_A_TIME = 8;

interface NamesProps {
  readonly actor: string;
  readonly evidence: Evidence;
}

export function Names({ actor, evidence }: NamesProps) {
  const { text } = useDesk();
  const [wanted, setWanted] = useState(AT_A_TIME);
  const forms = nameForms(evidence.index, actor);
  if (forms.length === 0) return null;
  return (
    <Section name="names" open={false} title={text('why.names', { count: forms.length })}>
      <ul>
        {forms.slice(0, wanted).map((form) => (
          <Form key={form.exact} form={form} evidence={evidence} />
        ))}
      </ul>
      <More shown={Math.min(wanted, forms.length)} total={forms.length} onMore={() => setWanted(wanted + AT_A_TIME)} />
    </Section>
  );
}

function Form({ form, evidence }: { readonly form: NameForm; readonly evidence: Evidence }) {
  const { change, text } = useDesk();
  const { exact, mentions, rules, confidence, articles } = form;
  const [first] = mentions;
  const step = evidence.steps.findIndex(({ edge }) => edge === first?.id);
  const language = evidence.index.articles.get(first?.articleId ?? '')?.language;
  return (
    <li class="name-form">
      <button
        type="button"
        class="form"
        disabled={step < 0}
        lang={language}
        onClick={() => change((before) => stepTo(before, step, evidence.steps.length))}
      >
        {exact}
      </button>
      <span class="note">
        {text('why.form', { count: mentions.length, articles: articles.length, percent: Math.round(confidence * 100) })}
      </span>
      {rules.map((rule) => (
        <Rule key={rule} name={rule} />
      ))}
    </li>
  );
}
