package org.rapporteur.export;

/**
 * What has been written.
 *
 * @param rows rows, lines, or the edges of a graph
 * @param leftOut events that the format has no way to mark as what they are: denied, only possible, or
 *     still to come. They would stand there as if they had happened
 */
public record Exported(long rows, long leftOut) {}
