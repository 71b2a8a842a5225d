/** What a file may contain, declared once: the reader checks it and the JSON schema is written from it. */
@NullMarked
package org.equipoise.scenario.shape;

import org.jspecify.annotations.NullMarked;
