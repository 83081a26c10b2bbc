/* What pages say of the place that pay is shown for. */
export const words = {
  country: 'the whole country',
  nationally: 'nationally',
  /** Follows a figure. */
  inPlace: (place: string) => `in ${place}`,
  payIn: (place: string) => `Pay in: ${place}`,
  loading: 'Loading the list of places',
};
