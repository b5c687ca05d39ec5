/** The forms of the acts. They come with the first mention that is opened: the list is there without them. */
export { ClaimForm } from './ClaimForm';
export { NoteForm } from './NoteForm';
export { OutcomeForm } from './OutcomeForm';
export { PassOnForm } from './PassOnForm';
export { PromiseForm } from './PromiseForm';
export { TagForm } from './TagForm';
