package org.rapporteur.extract.event;

/**
 * How likely it is that just those take part who were chosen.
 *
 * @param actors of the least sure of those who act, 0 to 1; 1 for none
 * @param recipients of the least sure of the recipients, 0 to 1; 1 for none
 * @param leftOut of the likeliest of those who were not chosen, 0 to 1
 * @param together of all choices together, 0 to 1
 * @param places where the chosen stand towards the trigger, {@code actors>recipients}, as {@link RoleFeatures} names them
 */
record RoleOdds(double actors, double recipients, double leftOut, double together, String places) {
    /** Of parties that leave no doubt. */
    static final RoleOdds CERTAIN = new RoleOdds(1, 1, 0, 1, ">");
}
