package org.claimcheck.config;

import org.jspecify.annotations.Nullable;

/**
 * One value of a configuration file. A setting with several values has an entry for each, in the
 * order of the file.
 *
 * @param name the id of a rule, or what a saved source stands for; null where the setting has none
 * @param line where it stands, 1-based
 */
public record Entry(Setting setting, @Nullable String name, String value, int line) {}
