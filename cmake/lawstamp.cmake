# usage: cmake -DROOT=dir -DOUT=file -P lawstamp.cmake
# Writes lawStamp() (app/records/today/lawstamp.h): one hash over the code that finds.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/app/base/* ${ROOT}/app/casefile/* ${ROOT}/app/law/* ${ROOT}/app/records/today/*)
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 ${ROOT}/${source} hash)
  string(APPEND all "${source} ${hash}\n")
endforeach()
string(SHA256 stamp "${all}")
string(SUBSTRING ${stamp} 0 16 stamp)
file(WRITE ${OUT} "#include \"app/records/today/lawstamp.h\"

namespace habeas {

QString lawStamp()
{
    return QStringLiteral(\"${stamp}\");
}

} // namespace habeas
")
