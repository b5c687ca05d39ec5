/** Controlled fields: what counts is React's state, and React writes it back into the DOM. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { root, show } from './harness';

let held = '';
show(() => held);

const Field = ({ tag }: { tag: string }) => {
  const [value, setValue] = useState('');
  held = value;
  const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
  return createElement(tag, { value, onChange });
};

export const mountControlled = (tag: 'textarea' | 'input'): void =>
  createRoot(root()).render(createElement(Field, { tag }));
