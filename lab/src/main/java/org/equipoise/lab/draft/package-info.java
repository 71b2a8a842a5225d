/** Scenarios from public data: starting values for a rivalry and a date, and a first scenario to work on. */
@NullMarked
package org.equipoise.lab.draft;

import org.jspecify.annotations.NullMarked;
