@echo off
rem Starts claimcheck in a Java that is set up for a run of a second. Where JAVA_HOME is a Java 19
rem or newer it keeps an archive of its classes in %LOCALAPPDATA%\claimcheck. The environment:
rem   JAVA_HOME             the Java to use; without it the one on the PATH
rem   CLAIMCHECK_JAVA_OPTS  options for Java; they come last and overrule those below
rem   CLAIMCHECK_ARCHIVE    off: neither use nor make an archive
setlocal DisableDelayedExpansion
set "CLAIMCHECK_JAVA=java"
if defined JAVA_HOME set "CLAIMCHECK_JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0..\runtime\bin\java.exe" set "CLAIMCHECK_JAVA=%~dp0..\runtime\bin\java"
set "CLAIMCHECK_USE="
if defined CI set "CLAIMCHECK_ARCHIVE=off"
if not defined LOCALAPPDATA set "CLAIMCHECK_ARCHIVE=off"
if /i "%CLAIMCHECK_ARCHIVE%"=="off" goto run
rem An older Java takes the name of an archive for an order to use it, and then has none.
if not exist "%JAVA_HOME%\release" goto run
findstr /r /b "JAVA_VERSION=.1[78]" "%JAVA_HOME%\release" >nul && goto run
if not exist "%LOCALAPPDATA%\claimcheck" mkdir "%LOCALAPPDATA%\claimcheck" 2>nul
set CLAIMCHECK_USE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\claimcheck\${project.version}.jsa"
:run
"%CLAIMCHECK_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xms48m -XX:NewSize=32m -XX:-UsePerfData -XX:TieredStopAtLevel=1 %CLAIMCHECK_USE% %CLAIMCHECK_JAVA_OPTS% -jar "%~dp0..\lib\claimcheck.jar" %*
exit /b %ERRORLEVEL%
