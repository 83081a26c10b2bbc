/* What search engines and chats are told of a page, beside its title and description. */
export const words = {
  /** Which pay it is. @param when the month of the survey. @param group whose pay it is, where the group is broader; else ''. */
  payName: (when: string, group: string) =>
    `Yearly pay in the United States, ${when}${group && `, of the group “${group}”`}`,
  country: 'United States',
  /** The official list of occupations that a code is of. */
  occupationList: 'O*NET-SOC 2019',
  /** @param code of a military job, "25B". */
  militaryName: (branch: string, code: string) => `${branch} ${code}`,
};
