/** Pages and pictures as values: elements and text, escaped when they are written. */
@NullMarked
package org.equipoise.workbench.markup;

import org.jspecify.annotations.NullMarked;
