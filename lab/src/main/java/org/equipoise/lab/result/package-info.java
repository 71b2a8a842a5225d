/** What an ensemble found: the records that tables, charts and briefs are made of, and that {@code results.json} holds. */
@NullMarked
package org.equipoise.lab.result;

import org.jspecify.annotations.NullMarked;
