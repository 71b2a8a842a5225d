package org.equipoise.lab.result;

/**
 * One policy of the comparison under one condition of the world around it: a line of the options table.
 *
 * @param id id of the policy, unique in the study
 * @param label words for tables
 * @param of the actor whose choice is studied
 * @param condition name of the condition, empty when there is only one
 * @param baseline whether others of the same condition are compared with this one
 */
public record Arm(String id, String label, String of, String condition, boolean baseline) {}
