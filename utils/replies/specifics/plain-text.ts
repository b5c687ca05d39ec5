/** A post's own words, to be quoted from: links, addresses, handles, hashtags and emoji end a sentence, as none of them is ever quoted. */
const MAX_READ = 2_500;

export const plainText = (text: string): string =>
  text
    .slice(0, MAX_READ)
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gi, '. ')
    .replace(/[@#][\p{L}\p{N}_.]+/gu, '. ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '. ');
