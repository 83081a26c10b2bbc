/** What the official files hold and this service does not, each with its reason. */
export const LEFT_OUT = [
  'Descriptions and task sentences of O*NET and of the Department of Defense: sentences here are our own.',
  'Federal civilian job series, which the military list also holds.',
  'Most Space Force titles that only repeat the Air Force’s: they are shown once, with both branches named.',
  'Figures that the sources mark as not fit to publish.',
  'Registered apprenticeships after 2019 and O*NET Work Context, which we do not have.',
] as const;
