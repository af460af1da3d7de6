// Models are JSON values: whoever imports the runtime has the reader, the writer and their protocols too.
@_exported public import PinionJSON
