/** Where the playbook explains a rule ("P19") or a play ("apologise-and-resolve"). */
export const helpPage = (anchor?: string): string => (anchor ? `/help.html#${anchor}` : '/help.html');
