package org.equipoise.scenario;

/**
 * Military spending of a year.
 *
 * @param actor who spends
 * @param year year
 * @param amount million US dollars at prices of 2023, above 0
 */
public record Spending(String actor, int year, double amount) {}
